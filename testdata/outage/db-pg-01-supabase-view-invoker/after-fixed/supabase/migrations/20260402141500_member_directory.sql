create view public.member_directory
with (security_invoker = true) as
select m.id, m.club_id, m.full_name, m.joined_on
from public.members m
where m.left_on is null;

revoke all on public.member_directory from anon, authenticated;
grant select on public.member_directory to authenticated;
