from jnpr.junos import Device
from jnpr.junos.utils.config import Config

CONFIG = """
set protocols ospf export CUST-OUT
"""

with Device(host="edge3", user="netops") as dev:
    with Config(dev, mode="exclusive") as cu:
        cu.load(CONFIG, format="set")
        cu.pdiff()
        cu.commit(confirm=5)
        cu.commit()
