create table public.profiles (
  user_id uuid primary key references auth.users (id) on delete cascade,
  display_name text not null
);
alter table public.profiles enable row level security;
create policy profiles_own on public.profiles
  for all to authenticated
  using (user_id = (select auth.uid()))
  with check (user_id = (select auth.uid()));
revoke all on public.profiles from anon, authenticated;
grant select, insert, update on public.profiles to authenticated;
