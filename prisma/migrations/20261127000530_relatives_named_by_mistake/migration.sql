-- Everybody named must be verified, so that somebody named by mistake has to be taken off the list again. The foreign key of
-- "Verification" keeps whoever was asked about; the audit keeps who was taken off and by whom.
GRANT DELETE ON "Relative" TO nguon_app;
