import { forms, rules } from '@safe-return/core';
import { locales } from '@safe-return/messages';
import { commands, everywhere, options, optionsOf, type Command, type OptionName } from './commands.ts';
import { Failure } from './failure.ts';
import { codesOf } from './help.ts';
import type { Outcome } from './output.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
const scripts = { bash, zsh, fish };

const named: readonly (readonly [name: string, command: Command])[] = Object.entries(commands);
const names = named.map(([name]) => name).join(' ');
const first = `${names} help ${flags(everywhere)}`;

/**
 * Writes the script by which a shell completes the command line.
 *
 * @throws {Failure} When the shell is not known.
 */
export function completionCommand(shell: string | undefined): Outcome {
  const known = shells.find((each) => each === shell);
  if (!known) throw new Failure('cli.error.shell');
  return { text: scripts[known](), exitCode: 0 };
}

/** The values that an option or an operand takes, where they are a list. */
function valuesOf(name: string): readonly string[] {
  switch (name) {
    case 'form':
    case 'FORM':
      return Object.keys(forms);
    case 'rule':
      return rules.map(({ id }) => id);
    case 'SHELL':
      return shells;
    case 'level':
      return ['draft', 'complete'];
    case 'format':
      return ['text', 'html', 'json'];
    case 'locale':
      return locales.map(({ code }) => code);
    case 'principle':
      return ['1', '2', '3', '4', '5', '6', '7'];
    case 'jurisdiction':
      return ['eu', 'coe', 'un-only', 'osce-only'];
    default:
      return codesOf(name);
  }
}

const takingValues = Object.entries(options)
  .filter(([, option]) => option.type === 'string')
  .map(([name]) => [name, valuesOf(name).join(' ')] as const);

function flags(of: readonly OptionName[]): string {
  return of.map((name) => `--${name}`).join(' ');
}

/** What follows the name of a command, where it is chosen from a list. */
const chosen: readonly (readonly [name: string, values: string])[] = [
  ...named.flatMap(([name, { operand }]) =>
    operand === undefined || operand === 'FILE...' ? [] : [[name, valuesOf(operand).join(' ')] as const],
  ),
  ['help', names],
];

/** The commands that take files. */
const ofFiles = named.flatMap(([name, { operand }]) => (operand === 'FILE...' ? [name] : []));

function bash(): string {
  const words = (list: string): string => `COMPREPLY=($(compgen -W "${list}" -- "$cur"))`;
  // Bash takes an equals sign for a word, so that a value may stand two words behind its option.
  return `_safe_return() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command= word
  COMPREPLY=()
  if [[ $cur == = ]]; then cur=
  elif [[ $prev == = ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}; fi
  case $prev in
${takingValues.map(([name, list]) => `    --${name}) ${words(list)}; return ;;`).join('\n')}
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case $word in ${named.map(([name]) => name).join('|')}|help) command=$word; break ;; esac
  done
  if [[ $cur == -* ]]; then
    case $command in
${named.map(([name, command]) => `      ${name}) ${words(flags(optionsOf(command)))} ;;`).join('\n')}
      *) ${words(flags(everywhere))} ;;
    esac
    return
  fi
  case $command in
    '') ${words(first)} ;;
${chosen.map(([name, list]) => `    ${name}) ${words(list)} ;;`).join('\n')}
    ${ofFiles.join('|')}) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _safe_return safe-return
`;
}

function zsh(): string {
  return `#compdef safe-return
_safe-return() {
  local option=$words[CURRENT-1] command= word
  if [[ $PREFIX == --*=* ]]; then option=\${PREFIX%%=*}; compset -P '*='; fi
  case $option in
${takingValues.map(([name, list]) => `    --${name}) compadd -- ${list}; return ;;`).join('\n')}
  esac
  for word in \${words[2,CURRENT-1]}; do
    case $word in ${named.map(([name]) => name).join('|')}|help) command=$word; break ;; esac
  done
  if [[ $PREFIX == -* ]]; then
    case $command in
${named.map(([name, command]) => `      ${name}) compadd -- ${flags(optionsOf(command))} ;;`).join('\n')}
      *) compadd -- ${flags(everywhere)} ;;
    esac
    return
  fi
  case $command in
    '') compadd -- ${first} ;;
${chosen.map(([name, list]) => `    ${name}) compadd -- ${list} ;;`).join('\n')}
    ${ofFiles.join('|')}) _files ;;
  esac
}
if [[ $funcstack[1] == _safe-return ]]; then _safe-return "$@"; return; fi
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _safe-return safe-return
`;
}

function fish(): string {
  const line = (words: string): string => `complete -c safe-return ${words}`;
  const after = (name: string): string => `-n '__fish_seen_subcommand_from ${name}'`;
  const option = (name: OptionName): string => {
    const list = valuesOf(name).join(' ');
    const value = options[name].type === 'string' ? ` -x${list === '' ? '' : ` -a '${list}'`}` : '';
    return `-l ${name}${value}`;
  };
  return `${[
    line('-f'),
    line(`-n 'not __fish_seen_subcommand_from ${names} help' -a '${names} help'`),
    ...everywhere.map((name) => line(option(name))),
    ...named.flatMap(([name, { needs, takes }]) =>
      [...needs, ...takes].map((each) => line(`${after(name)} ${option(each)}`)),
    ),
    ...chosen.map(([name, list]) => line(`${after(name)} -a '${list}'`)),
    line(`${after(ofFiles.join(' '))} -F`),
  ].join('\n')}\n`;
}
