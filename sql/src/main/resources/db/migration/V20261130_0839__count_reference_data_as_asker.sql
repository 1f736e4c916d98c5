-- Rows are counted with the rights of the person who asks, never with those of the owner of the view.
ALTER VIEW reference_set SET (security_invoker = true);
