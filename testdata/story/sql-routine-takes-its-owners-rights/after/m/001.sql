CREATE TABLE public.profile (id uuid, email text, owner uuid);
ALTER TABLE public.profile ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON public.profile USING (owner = auth.uid());
CREATE FUNCTION public.search_profiles(p_name text) RETURNS SETOF public.profile LANGUAGE sql STABLE
AS $$ SELECT * FROM public.profile WHERE email ILIKE '%' || p_name || '%' $$;
GRANT EXECUTE ON FUNCTION public.search_profiles(text) TO anon, authenticated;
