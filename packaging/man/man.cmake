# Manual pages.
date(date "%Y-%m-%d")
foreach(program token-desk token-desk-sandbox)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${program}.1.in ${program}.1 @ONLY)
  install_gzipped(${CMAKE_CURRENT_BINARY_DIR}/${program}.1 ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${program})
endforeach()
