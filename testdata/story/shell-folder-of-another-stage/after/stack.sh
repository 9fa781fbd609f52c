terraform -chdir=envs/prod destroy -target=module.old
