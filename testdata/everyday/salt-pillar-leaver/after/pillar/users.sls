# Accounts on all machines. At least two people stay in ops.
users:
  aharris:
    uid: 4001
    groups: [ops, deploy]
    key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJexamplekeyaharris aharris
  cvega:
    uid: 4003
    groups: [deploy]
    key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJexamplekeycvega cvega
  dwolf:
    uid: 4004
    groups: [ops]
    key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJexamplekeydwolf dwolf
absent_users:
  - zold
  - bstone
sudo:
  ops: 'ALL=(ALL) ALL'
  deploy: 'ALL=(root) NOPASSWD: /usr/bin/systemctl restart app.service'
