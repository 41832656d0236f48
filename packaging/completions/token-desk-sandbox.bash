# bash completion for token-desk-sandbox

_token_desk_sandbox() {
    local word=${COMP_WORDS[COMP_CWORD]}
    case ${COMP_WORDS[COMP_CWORD - 1]} in
    --ledger)
        compopt -o filenames
        mapfile -t COMPREPLY < <(compgen -f -- "$word")
        ;;
    --deleted-again)
        mapfile -t COMPREPLY < <(compgen -W "404 200" -- "$word")
        ;;
    --port | --tokens | --seed | --latency-ms | --account | --token-life | --token-uses) ;;
    *)
        mapfile -t COMPREPLY < <(compgen -W "--port --tokens --seed --latency-ms --ledger --deleted-again --account
            --token-life --token-uses --until-stdin-closes --help --version" -- "$word")
        ;;
    esac
}
complete -F _token_desk_sandbox token-desk-sandbox
