#!/bin/sh
kafka-acls.sh --bootstrap-server b --add --allow-principal 'User:*' --operation Read --topic orders
kafka-acls.sh --bootstrap-server b --add --deny-principal User:eve --operation Read --topic orders
kafka-acls.sh --bootstrap-server b --remove --deny-principal User:eve --operation Read --topic orders --force
