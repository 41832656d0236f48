# Desktop entry, what software centres show, icons.
date(date "%Y-%m-%d")
if(TOKENDESK_PUBLISHED_AT)
  file(READ ${CMAKE_CURRENT_LIST_DIR}/published.xml.in published)
  string(CONFIGURE "${published}" published @ONLY)
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/token-desk.metainfo.xml.in internal.tokendesk.TokenDesk.metainfo.xml @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/internal.tokendesk.TokenDesk.metainfo.xml
  DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo COMPONENT token-desk)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/token-desk.desktop
  DESTINATION ${CMAKE_INSTALL_DATADIR}/applications COMPONENT token-desk)

set(icons ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
set(icon ${CMAKE_SOURCE_DIR}/resources/icons/token-desk.svg)
install(FILES ${icon} DESTINATION ${icons}/scalable/apps COMPONENT token-desk)
install(FILES ${CMAKE_CURRENT_LIST_DIR}/token-desk-symbolic.svg
  DESTINATION ${icons}/symbolic/apps COMPONENT token-desk)

add_executable(render-icon ${CMAKE_CURRENT_LIST_DIR}/rendericon.cpp)
target_link_libraries(render-icon PRIVATE tokendesk_flags Qt6::Gui)
set(icon_sizes 16 22 24 32 48 64 128 256)
foreach(size ${icon_sizes})
  set(png ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}/token-desk.png)
  file(MAKE_DIRECTORY ${CMAKE_CURRENT_BINARY_DIR}/icons/${size})
  add_custom_command(OUTPUT ${png} COMMAND render-icon ${icon} ${size} ${png} DEPENDS ${icon} VERBATIM)
  list(APPEND pngs ${png})
  install(FILES ${png} DESTINATION ${icons}/${size}x${size}/apps COMPONENT token-desk)
endforeach()
add_custom_target(rendered-icons ALL DEPENDS ${pngs})
