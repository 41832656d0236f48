# Completion in shells. Each package test compares the options named there with those that --help names.
foreach(program token-desk token-desk-sandbox)
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/${program}.bash RENAME ${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions COMPONENT ${program})
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/_${program}
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions COMPONENT ${program})
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/${program}.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d COMPONENT ${program})
endforeach()
