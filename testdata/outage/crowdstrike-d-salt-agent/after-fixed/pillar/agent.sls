agent:
  version_policy: n-1
  content:
    channel: delayed
    lag_hours: 72
  proxy: proxy.corp.example:3128
