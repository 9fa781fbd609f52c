-- ticket QUOTA-1880: lookup by class
CREATE INDEX QuotaPoliciesByClass ON QuotaPolicies (ProjectClass, Region);
