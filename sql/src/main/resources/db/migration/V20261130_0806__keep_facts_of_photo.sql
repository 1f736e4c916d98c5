-- When and where a photograph of a visit was taken, as the camera wrote it down (CPR art. 74(2): a visit is recorded).
ALTER TABLE visit_photo
    ADD COLUMN taken_at timestamp,
    ADD COLUMN position text,
    ADD CONSTRAINT ck_visit_photo_position CHECK (position ~ '^-?[0-9]{1,3}[.][0-9]{5},-?[0-9]{1,3}[.][0-9]{5}$');
