complete -c token-desk -f
complete -c token-desk -l account -x -d "Begin with this account"
complete -c token-desk -l sandbox -d "Work on a sandbox with made-up cards"
complete -c token-desk -l verify-journal -d "Check the journal of deletions"
complete -c token-desk -l version -d "Print the version"
complete -c token-desk -s h -l help -d "Print a summary of the options"
