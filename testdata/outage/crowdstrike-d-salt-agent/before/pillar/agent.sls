agent:
  version_policy: n-1
  content:
    channel: delayed
    lag_hours: 48
  proxy: proxy.corp.example:3128
