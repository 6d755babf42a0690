-- One held lock or one endless statement must not occupy every connection of the app. A transaction may last 15 seconds
-- (lib/database/client.ts); these limits end what waits in it before, so that the reader is told to try again.
ALTER ROLE nguon_app SET statement_timeout = '12s';
ALTER ROLE nguon_app SET lock_timeout = '5s';
ALTER ROLE nguon_app SET idle_in_transaction_session_timeout = '20s';
