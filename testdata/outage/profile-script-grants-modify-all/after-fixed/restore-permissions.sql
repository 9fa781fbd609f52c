BEGIN;
SET LOCAL lock_timeout = '3s';
UPDATE object_permission op
SET can_edit = b.can_edit
FROM object_permission_20261201 b
WHERE op.profile_id = b.profile_id
  AND op.object_name = b.object_name
  AND op.object_name = 'lead_score';
COMMIT;
