create table public.members (
  id          uuid primary key default gen_random_uuid(),
  club_id     uuid not null references public.clubs (id),
  user_id     uuid not null references auth.users (id),
  full_name   text not null,
  phone       text,
  joined_on   date not null default current_date,
  left_on     date
);

alter table public.members enable row level security;

create policy members_same_club on public.members
  for select to authenticated
  using (club_id in (select m.club_id from public.my_memberships() m));

grant select on public.members to authenticated;
