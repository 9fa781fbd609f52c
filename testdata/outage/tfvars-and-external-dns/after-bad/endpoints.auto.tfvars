# generated 2025-10-20T06:41Z by planner, plan 882
endpoints = {
  "ingest.an1"  = ["192.0.2.41", "192.0.2.43"]
  "queue.an1"   = ["192.0.2.61", "198.51.100.61"]
  "session.an1" = []
}
