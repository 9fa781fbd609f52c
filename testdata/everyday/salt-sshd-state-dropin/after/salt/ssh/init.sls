# sshd on all minions. The config is tested before the service reloads.
openssh-server:
  pkg.installed: []

/etc/ssh/sshd_config:
  file.managed:
    - source: salt://ssh/files/sshd_config
    - user: root
    - group: root
    - mode: '0600'
    - backup: minion
    - check_cmd: /usr/sbin/sshd -t -f
    - require:
      - pkg: openssh-server

sshd-service:
  service.running:
    - name: sshd
    - enable: True
    - reload: True
    - watch:
      - file: /etc/ssh/sshd_config
