-- name: group_dms_for_user
-- called at boot of every client, on a cache miss only
-- shard key of both tables: user_id
SELECT m.channel_id, m.last_read, d.member_hash
FROM   channel_members AS m
JOIN   group_dm_index  AS d ON d.channel_id = m.channel_id
WHERE  m.is_open = 1
ORDER  BY m.last_read DESC;
