DROP ROW POLICY region ON analytics.events;
