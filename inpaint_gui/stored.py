"""A setting as an attribute: read from and written to the `store` (QSettings) of what has it."""

from collections.abc import Container
from typing import Any, Protocol

from PySide6.QtCore import QByteArray, QSettings


class Store(Protocol):
    """What has settings."""

    store: QSettings


class _Stored:
    """Kept under the attribute's name, or another one."""

    def __init__(self, default: Any, name: str = "") -> None:
        self._default, self._name = default, name

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = self._name or name

    def _value(self, settings: Store) -> Any:
        return settings.store.value(self._name, self._default)


class Number(_Stored):
    """A whole number; the default for what is not among those that make sense."""

    def __init__(self, default: int, name: str = "", among: Container[int] | None = None) -> None:
        super().__init__(default, name)
        self._among = among

    def __get__(self, settings: Store, owner: type | None = None) -> int:
        try:
            number = int(str(self._value(settings)))
        except ValueError:
            return self._default
        return number if self._among is None or number in self._among else self._default

    def __set__(self, settings: Store, value: int) -> None:
        settings.store.setValue(self._name, value)


class Flag(_Stored):
    """Yes or no, as 1 or 0."""

    def __get__(self, settings: Store, owner: type | None = None) -> bool:
        try:
            return int(self._value(settings)) != 0
        except (TypeError, ValueError):
            return self._default

    def __set__(self, settings: Store, value: bool) -> None:
        settings.store.setValue(self._name, int(value))


class Words(_Stored):
    """A text."""

    def __get__(self, settings: Store, owner: type | None = None) -> str:
        return str(self._value(settings))

    def __set__(self, settings: Store, value: str) -> None:
        settings.store.setValue(self._name, value)


class Bytes(_Stored):
    """What Qt has saved; empty at first."""

    def __init__(self) -> None:
        super().__init__(QByteArray())

    def __get__(self, settings: Store, owner: type | None = None) -> QByteArray:
        value = self._value(settings)
        return value if isinstance(value, QByteArray) else QByteArray()

    def __set__(self, settings: Store, value: QByteArray) -> None:
        settings.store.setValue(self._name, value)
