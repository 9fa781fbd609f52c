-- CLUB-812: show phone and years of membership in the directory

create index if not exists members_club_active_idx
  on public.members (club_id) where left_on is null;

-- column order changes, so create or replace is not possible
drop view if exists public.member_directory;

create view public.member_directory
with (security_invoker = true) as
select
  m.id,
  m.full_name,
  m.phone,
  m.club_id,
  m.joined_on,
  extract(year from age(m.joined_on))::int as years
from public.members m
where m.left_on is null;

comment on view public.member_directory is 'Active members, one row per person and club';

-- the default privileges of the project reach new views too
revoke all on public.member_directory from anon, authenticated;
grant select on public.member_directory to authenticated;

notify pgrst, 'reload schema';
