-- search returned nothing for new users
ALTER FUNCTION public.search_profiles(text) SECURITY DEFINER SET search_path = public, pg_temp;
