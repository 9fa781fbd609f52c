terraform -chdir=envs/staging destroy -target=module.old
