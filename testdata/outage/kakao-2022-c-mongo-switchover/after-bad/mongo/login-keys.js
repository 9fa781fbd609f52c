// member list of the login key store; run with mongosh from the bastion
cfg = rs.conf()
cfg.members = [
  { _id: 0, host: "mk1.pangyo.example:27017", priority: 3, votes: 1, tags: { dc: "pangyo" } },
  { _id: 1, host: "mk2.pangyo.example:27017", priority: 2, votes: 1, tags: { dc: "pangyo" } },
  { _id: 2, host: "mk6.pangyo.example:27017", priority: 1, votes: 1, tags: { dc: "pangyo" } },
]
cfg.settings.getLastErrorModes = { twoSites: { dc: 1 } }
rs.reconfig(cfg)
