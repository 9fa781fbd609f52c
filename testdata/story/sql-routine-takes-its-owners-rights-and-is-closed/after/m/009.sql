-- support searches, and nobody else
REVOKE EXECUTE ON FUNCTION public.search_profiles(text) FROM PUBLIC, anon, authenticated;
ALTER FUNCTION public.search_profiles(text) SECURITY DEFINER SET search_path = public, pg_temp;
GRANT EXECUTE ON FUNCTION public.search_profiles(text) TO support;
