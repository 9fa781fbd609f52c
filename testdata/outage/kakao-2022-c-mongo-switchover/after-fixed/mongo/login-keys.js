// member list of the login key store; run with mongosh from the bastion
cfg = rs.conf()
cfg.members = [
  { _id: 0, host: "mk1.pangyo.example:27017", priority: 3, votes: 1, tags: { dc: "pangyo" } },
  { _id: 1, host: "mk6.pangyo.example:27017", priority: 2, votes: 1, tags: { dc: "pangyo" } },
  { _id: 2, host: "mk3.anyang.example:27017", priority: 1, votes: 1, tags: { dc: "anyang" } },
  { _id: 3, host: "mk7.anyang.example:27017", priority: 1, votes: 1, tags: { dc: "anyang" } },
  { _id: 4, host: "mk5.sejong.example:27017", priority: 0, votes: 1, tags: { dc: "sejong" } },
]
cfg.settings.getLastErrorModes = { twoSites: { dc: 2 } }
rs.reconfig(cfg)
