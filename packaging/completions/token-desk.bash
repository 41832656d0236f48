# bash completion for token-desk

_token_desk() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]}
    # Bash makes a word of its own of each "=".
    if [[ $word == = ]]; then
        word=
    elif [[ $before == = ]]; then
        before=${COMP_WORDS[COMP_CWORD - 2]}
    fi
    case $before in
    --verify-journal)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -A directory -- "$word")
        return
        ;;
    --export-journal)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        return
        ;;
    --format)
        mapfile -t COMPREPLY < <(compgen -W "csv json" -- "$word")
        return
        ;;
    --account)
        return
        ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "--account= --sandbox --new-window --check --print-config --verify-journal
        --export-journal= --format= --json --version --help" -- "$word")
    [[ ${COMPREPLY[0]-} != *= ]] || compopt -o nospace
}
complete -F _token_desk token-desk
