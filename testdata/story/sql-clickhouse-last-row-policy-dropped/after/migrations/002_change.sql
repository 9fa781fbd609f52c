DROP ROW POLICY tenant ON analytics.events;
