"""Completion for bash, zsh and fish, each from the same outline of the command line."""

from __future__ import annotations

from reader.cli.desktop.outline import Argument, Command
from reader.cli.plain import PROGRAM

_BASH = """\
# bash completion for {program}
_{program}() {{
    local word previous command i
    COMPREPLY=()
    word=${{COMP_WORDS[COMP_CWORD]}}
    previous=${{COMP_WORDS[COMP_CWORD-1]}}
    # bash takes --name=value for three words.
    if [[ $word == = ]]; then
        word=
    elif [[ $previous == = ]]; then
        previous=${{COMP_WORDS[COMP_CWORD-2]}}
    fi
    command=
    for ((i = 1; i < COMP_CWORD; i++)); do
        case ${{COMP_WORDS[i]}} in
            {names}) command=${{COMP_WORDS[i]}}; break ;;
        esac
    done
    local IFS=$'\\n'
    compopt -o filenames 2>/dev/null
    case $command,$previous in
{values}
    esac
    case $command in
{commands}
    esac
}}
complete -F _{program} {program}
"""


def bash(program: Command, commands: tuple[Command, ...]) -> str:
    """Return a script for bash-completion."""
    values: list[str] = []
    rest: list[str] = []
    for command in (program, *commands):
        for option in command.options:
            if option.value:
                keys = "|".join(f"{command.name},{name}" for name in option.names)
                values.append(f"        {keys}) {_bash_value(option)}; return ;;")
        words = _words(command, commands)
        name = command.name or "''"
        rest += [
            f"        {name})",
            "            case $word in",
            f"                -*) {_compgen_words(_names(command))} ;;",
            f"                *) {_bash_rest(command, words)} ;;",
            "            esac ;;",
        ]
    names = "|".join(one.name for one in commands)
    return _BASH.format(
        program=PROGRAM, names=names, values="\n".join(values), commands="\n".join(rest)
    )


def zsh(program: Command, commands: tuple[Command, ...]) -> str:
    """Return a completion function for zsh, of the name ``_parallax``."""
    lines = [f"#compdef {PROGRAM}", "", f"_{PROGRAM}() {{", "  local curcontext=$curcontext state"]
    lines += ["  local -a line commands", "  commands=("]
    lines += [f"    {_single(f'{_colon(c.name)}:{c.summary}')}" for c in commands]
    lines += ["  )", "  _arguments -C \\"]
    lines += [f"    {_zsh_option(one)} \\" for one in program.options]
    lines += ["    '1: :->first' '*:: :->rest'", "  case $state in"]
    lines += ["    first) _describe -t commands command commands; _files ;;", "    rest)"]
    lines += ["      case $words[1] in"]
    for command in commands:
        parts = [_zsh_option(one) for one in command.options]
        parts += [_zsh_positional(one) for one in command.positionals]
        lines += [f"        {command.name})", "          _arguments \\"]
        lines += [f"            {part} \\" for part in parts[:-1]]
        lines += [f"            {parts[-1]} ;;"]
    lines += ["      esac ;;", "  esac", "}", "", f'_{PROGRAM} "$@"']
    return "\n".join(lines) + "\n"


def fish(program: Command, commands: tuple[Command, ...]) -> str:
    """Return a completion script for fish."""
    lines = [f"# fish completion for {PROGRAM}"]
    # Not __fish_use_subcommand: the value of --library, before a command, would be one for it.
    names = " ".join(one.name for one in commands)
    none_yet = _single_fish(f"not __fish_seen_subcommand_from {names}")
    for command in commands:
        told = f"-n {none_yet} -a {command.name} -d {_single_fish(command.summary)}"
        lines.append(f"complete -c {PROGRAM} {told}")
    for command in (program, *commands):
        when = f"__fish_seen_subcommand_from {command.name}"
        condition = _single_fish(when) if command.name else none_yet
        lines += [f"complete -c {PROGRAM} -n {condition} {_fish(one)}" for one in command.options]
        if command.name and not command.positionals:
            lines.append(f"complete -c {PROGRAM} -n {condition} -f")
    return "\n".join(lines) + "\n"


def _names(command: Command) -> list[str]:
    return [name for option in command.options for name in option.names]


def _words(command: Command, commands: tuple[Command, ...]) -> list[str]:
    return [] if command.name else [one.name for one in commands]


def _compgen_words(words: list[str]) -> str:
    listed = "\\n".join(words)
    return f"COMPREPLY=($(compgen -W $'{listed}' -- \"$word\"))"


def _bash_value(option: Argument) -> str:
    if option.offered:
        return _compgen_words(list(option.offered))
    if option.folder:
        return 'COMPREPLY=($(compgen -d -- "$word"))'
    if option.path:
        return 'COMPREPLY=($(compgen -f -- "$word"))'
    return ":"


def _bash_rest(command: Command, words: list[str]) -> str:
    takes_files = not command.name or any(one.path for one in command.positionals)
    files = 'COMPREPLY+=($(compgen -f -- "$word"))' if takes_files else ""
    return "; ".join(filter(None, (_compgen_words(words) if words else "", files))) or ":"


def _zsh_option(option: Argument) -> str:
    told = option.help.replace("[", "(").replace("]", ")")
    value = f":{_colon(option.value)}:{_zsh_values(option)}" if option.value else ""
    if len(option.names) == 1:
        return _single(f"*{option.names[0]}[{told}]{value}")
    return f"{{{','.join(option.names)}}}{_single(f'[{told}]{value}')}"


def _zsh_positional(one: Argument) -> str:
    return _single(f"{'*' if one.many else ''}:{_colon(one.value)}:{_zsh_values(one)}")


def _zsh_values(one: Argument) -> str:
    if one.offered:
        return f"({' '.join(one.offered)})"
    if one.folder:
        return "_files -/"
    return "_files" if one.path else ""


def _fish(option: Argument) -> str:
    parts = [f"-l {n[2:]}" if n.startswith("--") else f"-s {n[1:]}" for n in option.names]
    if option.offered:
        parts.append(f"-x -a {_single_fish(' '.join(option.offered))}")
    elif option.folder:
        parts.append("-x -a '(__fish_complete_directories)'")
    elif option.value:
        parts.append("-r" if option.path else "-x")
    parts.append(f"-d {_single_fish(option.help)}")
    return " ".join(parts)


def _colon(text: str) -> str:
    return text.replace(":", "\\:")


def _single(text: str) -> str:
    """Return text as one word of a shell, in single quotes."""
    return "'" + text.replace("'", "'\\''") + "'"


def _single_fish(text: str) -> str:
    """Return text as one word of fish, where a backslash counts between single quotes too."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
