"""What the schema public holds: relations with their columns, functions with their arguments, kept until it changes.

Every identifier that reaches SQL text comes from here, so nothing a request says is ever taken as a name.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import asyncpg

from .errors import RestError

_RELATIONS = """
    select c.relname as name,
           json_object_agg(a.attname, format_type(a.atttypid, null) order by a.attnum)::text as columns,
           coalesce((select array_agg(k.attname order by k.attnum) from pg_index i
                     join pg_attribute k on k.attrelid = i.indrelid and k.attnum = any(i.indkey)
                     where i.indrelid = c.oid and i.indisprimary), '{}') as primary_key
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f')
    group by c.oid, c.relname
"""

_FUNCTIONS = """
    select p.proname as name, p.proretset as is_set, t.typname as returns, p.pronargdefaults as defaults,
           t.typtype = 'c' or coalesce(p.proargmodes::text[] && '{t,b,o}', false) as is_composite,
           coalesce((select array_agg(coalesce(p.proargnames[n], '') order by n)
                     from generate_series(1, p.pronargs) n), '{}') as names,
           coalesce((select array_agg(format_type(a.type, null) order by a.n)
                     from unnest(p.proargtypes::oid[]) with ordinality a(type, n)), '{}') as types,
           coalesce((select json_object_agg(p.proargnames[o.n], format_type(o.type, null) order by o.n)
                     from unnest(p.proallargtypes) with ordinality o(type, n)
                     where p.proargmodes[o.n] in ('t', 'b', 'o')),
                    (select json_object_agg(a.attname, format_type(a.atttypid, null) order by a.attnum)
                     from pg_attribute a
                     where a.attrelid = t.typrelid and a.attnum > 0 and not a.attisdropped), '{}')::text as columns
    from pg_proc p join pg_type t on t.oid = p.prorettype
    where p.pronamespace = 'public'::regnamespace and p.prokind = 'f' and t.typname <> 'trigger'
      and coalesce(not p.proargmodes::text[] && '{v}', true)
"""


@dataclass(frozen=True)
class Relation:
    """A table or view. `columns` maps names to types as SQL writes them."""

    name: str
    columns: Mapping[str, str]
    primary_key: tuple[str, ...] = ()

    @property
    def sql(self) -> str:
        """Its qualified name."""
        return f"public.{quote(self.name)}"

    def type_of(self, column: str) -> str:
        """The type of a column. Raises RestError for a name it does not have."""
        if column not in self.columns:
            raise RestError(400, "42703", f"column {self.name}.{column} does not exist")
        return self.columns[column]

    def require_writable(self, names: Collection[str]) -> None:
        """Raises RestError when a body names a column that is not there."""
        for name in names:
            if name not in self.columns:
                raise RestError(
                    400, "PGRST204", f"Could not find the '{name}' column of '{self.name}' in the schema cache"
                )


@dataclass(frozen=True)
class Function:
    """A function. `arguments` maps the names of its inputs to types, `required` those without default."""

    name: str
    arguments: Mapping[str, str]
    required: frozenset[str]
    returns: str
    is_set: bool
    is_composite: bool
    columns: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_void(self) -> bool:
        """Whether it answers nothing."""
        return self.returns == "void"

    def accepts(self, names: Collection[str]) -> bool:
        """Whether a call with exactly these arguments is complete."""
        return self.required <= set(names) <= set(self.arguments)


@dataclass(frozen=True)
class _Contents:
    relations: dict[str, Relation]
    functions: dict[str, list[Function]]


class Catalogue:
    """Owned by the rest service. A name that is not known makes it look again before it refuses."""

    def __init__(self, pool: asyncpg.Pool) -> None:
        self._pool = pool
        self._contents = _Contents({}, {})
        self._loading = asyncio.Lock()

    async def load(self) -> None:
        """Reads all again."""
        async with self._loading, self._pool.acquire() as connection, connection.transaction():
            # With an empty path, types outside pg_catalog come with their schema.
            await connection.execute("set local search_path = ''")
            relations = [_relation(row) for row in await connection.fetch(_RELATIONS)]
            functions: dict[str, list[Function]] = {}
            for row in await connection.fetch(_FUNCTIONS):
                functions.setdefault(row["name"], []).append(_function(row))
        self._contents = _Contents({relation.name: relation for relation in relations}, functions)

    async def relation(self, name: str) -> Relation:
        """The table or view. Raises RestError."""
        if name not in self._contents.relations:
            await self.load()
        if name not in self._contents.relations:
            raise RestError(404, "PGRST205", f"Could not find the table 'public.{name}' in the schema cache")
        return self._contents.relations[name]

    async def function(self, name: str, arguments: Collection[str]) -> Function:
        """The function that takes these arguments. Raises RestError."""
        found = self._candidates(name, arguments)
        if not found:
            await self.load()
            found = self._candidates(name, arguments)
        if not found:
            raise _unknown_function(name, arguments)
        if len(found) > 1:
            raise RestError(300, "PGRST203", f"Could not choose the best candidate function for public.{name}")
        return found[0]

    def knows_function(self, name: str) -> bool:
        """Whether any function has this name."""
        return name in self._contents.functions

    def input_names(self, name: str) -> frozenset[str]:
        """All names of inputs of the functions with this name."""
        return frozenset(argument for known in self._contents.functions.get(name, []) for argument in known.arguments)

    def _candidates(self, name: str, arguments: Collection[str]) -> list[Function]:
        return [known for known in self._contents.functions.get(name, []) if known.accepts(arguments)]


def quote(name: str) -> str:
    """An identifier as SQL text."""
    return '"' + name.replace('"', '""') + '"'


def _relation(row: asyncpg.Record) -> Relation:
    return Relation(row["name"], json.loads(row["columns"]), tuple(row["primary_key"]))


def _function(row: asyncpg.Record) -> Function:
    names = list(row["names"])
    return Function(
        name=row["name"],
        arguments=dict(zip(names, row["types"], strict=True)),
        required=frozenset(names[: len(names) - row["defaults"]]),
        returns=row["returns"],
        is_set=row["is_set"],
        is_composite=row["is_composite"],
        columns=json.loads(row["columns"]),
    )


def _unknown_function(name: str, arguments: Collection[str]) -> RestError:
    listed = ", ".join(arguments)
    called = f"public.{name}({listed})" if arguments else f"public.{name} without parameters"
    searched = f"with parameters {listed}" if arguments else "without parameters"
    details = f"Searched for the function public.{name} {searched}, but no matches were found in the schema cache."
    return RestError(404, "PGRST202", f"Could not find the function {called} in the schema cache", details)
