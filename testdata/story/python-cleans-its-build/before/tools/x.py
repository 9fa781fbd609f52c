import subprocess
def build(d):
    subprocess.run(["make", "-C", d], check=True)
