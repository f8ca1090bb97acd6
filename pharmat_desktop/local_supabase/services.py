"""Puts the services together over one database and one set of keys."""

from __future__ import annotations

from dataclasses import replace

from .app import Services
from .auth.admin import AdminService
from .auth.service import AuthService
from .auth.sessions import SessionRules, Sessions
from .data_dir import DataDirectory, Keys
from .options import Options
from .pools import Pools
from .project import AuthSettings, Project
from .realtime.authority import Authority
from .realtime.channel import Services as ChannelServices
from .realtime.hub import Hub
from .realtime.service import RealtimeService
from .rest.catalogue import Catalogue
from .rest.service import RestService
from .storage.app import StorageService
from .tokens import Tokens


def auth_settings(project: Project, options: Options) -> AuthSettings:
    """The project's, with what the command line says in their place."""
    settings = project.auth_settings()
    if options.jwt_expiry is not None:
        settings = replace(settings, jwt_expiry=options.jwt_expiry)
    if options.reuse_interval is not None:
        settings = replace(settings, refresh_token_reuse_interval=options.reuse_interval)
    return settings


def build_services(pools: Pools, keys: Keys, settings: AuthSettings, options: Options, url: str) -> Services:
    """All services of the server at `url`."""
    tokens = Tokens(keys)
    rules = SessionRules(f"{url}/auth/v1", settings.jwt_expiry, settings.refresh_token_reuse_interval)
    channels = ChannelServices(tokens, Authority(pools.admin), Hub())
    return Services(
        tokens=tokens,
        auth=AuthService(pools.admin, tokens, Sessions(tokens, rules), settings),
        admin=AdminService(pools.admin, tokens, settings),
        rest=RestService(pools.rest, tokens, Catalogue(pools.admin), options.max_rows or None),
        realtime=RealtimeService(channels, options.has_hosted_delays),
        storage=StorageService(pools, tokens, DataDirectory(options.data).storage, url),
    )
