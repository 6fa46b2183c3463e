"""Find users by initial consonants (초성), and show the English names of locations in custom fields."""

import sqlalchemy as sa
from alembic import op

from migrations.locks import lock_tables

revision = "0029"
down_revision = "0028"

# The numbers of Unicode: 588 syllables for each initial consonant, from U+AC00. Keyboards compose two consonants
# that are typed one after the other.
_INITIALS = """
CREATE FUNCTION hangul_initials(searched text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(
        CASE
            WHEN ascii(letter) BETWEEN 44032 AND 55203
                THEN substr('ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ', (ascii(letter) - 44032) / 588 + 1, 1)
            ELSE coalesce(
                ('{ㄱㅅ,ㄴㅈ,ㄴㅎ,ㄹㄱ,ㄹㅁ,ㄹㅂ,ㄹㅅ,ㄹㅌ,ㄹㅍ,ㄹㅎ,ㅂㅅ}'::text[])[strpos('ㄳㄵㄶㄺㄻㄼㄽㄾㄿㅀㅄ', letter)], letter
            )
        END, '' ORDER BY place
    ), '')
    FROM unnest(string_to_array(searched, NULL)) WITH ORDINALITY letters (letter, place)
$$
"""

# Returns custom field values with the present names of the users, assets and locations that they refer to.
_RESOLVE = """
CREATE OR REPLACE FUNCTION resolve_custom_fields(fields jsonb) RETURNS jsonb LANGUAGE sql STABLE PARALLEL SAFE AS $$
    SELECT jsonb_object_agg(f.key, CASE jsonb_typeof(f.value) WHEN 'object' THEN f.value || jsonb_build_object(
        'name', CASE f.value ->> 'type'
            WHEN 'user' THEN (SELECT u.name FROM users u WHERE u.id = (f.value ->> 'id')::uuid)
            WHEN 'asset' THEN (SELECT a.name FROM assets a WHERE a.id = (f.value ->> 'id')::uuid)
            WHEN 'location' THEN (SELECT l.name FROM locations l WHERE l.id = (f.value ->> 'id')::uuid)
        END{english}
    ) ELSE f.value END)
    FROM jsonb_each(fields) f
$$
"""
_ENGLISH_NAME = """,
        'name_en', CASE f.value ->> 'type'
            WHEN 'location' THEN (SELECT l.name_en FROM locations l WHERE l.id = (f.value ->> 'id')::uuid)
        END"""


def upgrade() -> None:
    lock_tables()
    op.execute(_RESOLVE.format(english=_ENGLISH_NAME))
    op.execute(_INITIALS)
    op.create_index(
        "ix_users_initial_grams",
        "users",
        [sa.text("search_grams(hangul_initials(search_text))")],
        postgresql_using="gin",
    )


def downgrade() -> None:
    lock_tables()
    op.drop_index("ix_users_initial_grams", table_name="users")
    op.execute("DROP FUNCTION hangul_initials")
    op.execute(_RESOLVE.format(english=""))
