unbound-package:
  pkg.installed:
    - name: unbound
    - version: {{ pillar['unbound']['version'] }}

unbound-config:
  file.managed:
    - name: /etc/unbound/unbound.conf
    - source: salt://unbound/unbound.conf.jinja
    - template: jinja
    - check_cmd: unbound-checkconf
    - require:
      - pkg: unbound-package

restart-machine:
  module.run:
    - name: system.reboot
    - at_time: 1
    - onchanges:
      - pkg: unbound-package
