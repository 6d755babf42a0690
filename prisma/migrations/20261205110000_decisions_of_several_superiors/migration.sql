-- A number stands for one document of its issuer: two superior committees, or two committees that decide by delegated power, may
-- each issue their decision 15-QĐ/ĐU on one day. This key allowed it once in the whole database, and whoever came second could
-- not record the decision. The register of numbers ("PaperNumber") keeps each number once for its issuer.
DROP INDEX "AdmissionCase_decision";
