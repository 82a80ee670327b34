import { forms } from '@safe-return/core';
import { locales } from '@safe-return/messages';
import { commands, everywhere, options, optionsOf, type Command, type OptionName } from './commands.ts';
import { Failure } from './failure.ts';
import { codesOf } from './help.ts';
import type { Outcome } from './output.ts';

const shells = ['bash', 'zsh', 'fish'] as const;
const scripts = { bash, zsh, fish };

const named: readonly (readonly [name: string, command: Command])[] = Object.entries(commands);
const names = named.map(([name]) => name).join(' ');

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

/** The operands that are chosen from a list; the others are files, or none. */
function chosen(line: (name: string, values: string) => string): readonly string[] {
  return named.flatMap(([name, { operand }]) =>
    operand === undefined || operand === 'FILE' ? [] : [line(name, valuesOf(operand).join(' '))],
  );
}

function bash(): string {
  const words = (list: string): string => `COMPREPLY=($(compgen -W "${list}" -- "$cur"))`;
  return `_safe_return() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  case $prev in
${takingValues.map(([name, list]) => `    --${name}) ${words(list)}; return ;;`).join('\n')}
  esac
  if [[ $COMP_CWORD -eq 1 ]]; then ${words(`${names} ${flags(everywhere)}`)}; return; fi
  if [[ $cur == -* ]]; then
    case \${COMP_WORDS[1]} in
${named.map(([name, command]) => `      ${name}) ${words(flags(optionsOf(command)))} ;;`).join('\n')}
    esac
    return
  fi
  case \${COMP_WORDS[1]} in
${chosen((name, list) => `    ${name}) ${words(list)} ;;`).join('\n')}
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _safe_return safe-return
`;
}

function zsh(): string {
  return `#compdef safe-return
_safe-return() {
  case $words[CURRENT-1] in
${takingValues.map(([name, list]) => `    --${name}) compadd -- ${list}; return ;;`).join('\n')}
  esac
  if (( CURRENT == 2 )); then compadd -- ${names} ${flags(everywhere)}; return; fi
  if [[ $PREFIX == -* ]]; then
    case $words[2] in
${named.map(([name, command]) => `      ${name}) compadd -- ${flags(optionsOf(command))} ;;`).join('\n')}
    esac
    return
  fi
  case $words[2] in
${chosen((name, list) => `    ${name}) compadd -- ${list} ;;`).join('\n')}
    *) _files ;;
  esac
}
if [[ $funcstack[1] == _safe-return ]]; then _safe-return "$@"; else compdef _safe-return safe-return; fi
`;
}

function fish(): string {
  const line = (words: string): string => `complete -c safe-return ${words}`;
  return `${[
    line(`-f -n __fish_use_subcommand -a '${names}'`),
    ...named.flatMap(([name, command]) => {
      const after = `-n '__fish_seen_subcommand_from ${name}'`;
      return optionsOf(command).map((option) => {
        const list = valuesOf(option).join(' ');
        const value = options[option].type === 'string' ? ` -x${list === '' ? '' : ` -a '${list}'`}` : '';
        return line(`${after} -l ${option}${value}`);
      });
    }),
    ...chosen((name, list) => line(`-f -n '__fish_seen_subcommand_from ${name}' -a '${list}'`)),
  ].join('\n')}\n`;
}
