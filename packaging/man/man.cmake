# Manual pages.
add_executable(write-manual ${CMAKE_CURRENT_LIST_DIR}/writemanual.cpp)
target_link_libraries(write-manual PRIVATE tokendesk_core)

date(date "%Y-%m-%d")
foreach(program token-desk token-desk-sandbox)
  configure_file(${CMAKE_CURRENT_LIST_DIR}/${program}.1.in ${program}.1.in @ONLY)
  set(page ${CMAKE_CURRENT_BINARY_DIR}/${program}.1)
  add_custom_command(OUTPUT ${page} COMMAND write-manual ${page}.in > ${page} DEPENDS ${page}.in VERBATIM)
  install_gzipped(${page} ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1 ${program})
endforeach()
