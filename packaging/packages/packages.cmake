# The packages' own files, and what CPack is told. Names of variables with a component in them have it in upper case.
set(programs token-desk token-desk-sandbox)
set(revision 1)

date(changed "%a, %d %b %Y %H:%M:%S +0000")
foreach(package ${programs})
  configure_file(${CMAKE_CURRENT_LIST_DIR}/changelog.Debian.in ${package}/changelog.Debian @ONLY)
  install_gzipped(${CMAKE_CURRENT_BINARY_DIR}/${package}/changelog.Debian changelog.Debian ${doc}/${package} ${package})
  install_gzipped(${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog ${doc}/${package} ${package})
  install(FILES ${CMAKE_CURRENT_LIST_DIR}/copyright DESTINATION ${doc}/${package} COMPONENT ${package})
endforeach()

install(FILES DEPLOYMENT.md for-auditors.md DESTINATION ${doc}/token-desk COMPONENT token-desk)
install(DIRECTORY examples DESTINATION ${doc}/token-desk COMPONENT token-desk)

set(CPACK_PACKAGE_NAME token-desk)
set(CPACK_PACKAGE_VENDOR "Token Desk maintainers")
set(CPACK_PACKAGE_CONTACT "${TOKENDESK_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${TOKENDESK_PUBLISHED_AT}")
set(CPACK_PACKAGING_INSTALL_PREFIX "${CMAKE_INSTALL_PREFIX}")
set(CPACK_GENERATOR DEB RPM)
set(CPACK_COMPONENTS_ALL ${programs})
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
  OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
# More threads would cut the archive into more pieces.
set(CPACK_THREADS 1)

set(desk_summary "Look up and delete stored card tokens")
set(sandbox_summary "Card-token API with made-up cards, for Token Desk")
string(CONCAT desk_description
  "A desktop program for people who answer for stored payment cards in a\n"
  "Dintero account. It looks card tokens up by token, customer or relationship,\n"
  "shows masked card number, brand, expiry and status, and deletes them, with a\n"
  "reason and with who asked for it: at most once, with proof, and with a journal\n"
  "on disk.")
string(CONCAT sandbox_description
  "Serves the card-token API on this computer, with made-up cards, for learning,\n"
  "trying out and testing Token Desk, which starts it with the option --sandbox.\n"
  "A desktop that works in production has no use for it.")

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE ${revision})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_TOKEN-DESK_PACKAGE_NAME token-desk)
set(CPACK_DEBIAN_TOKEN-DESK_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_TOKEN-DESK_DESCRIPTION "${desk_summary}\n${desk_description}")
# What is loaded as it runs, which no library names: plugins and translations of Qt, the keyring's library, whom to trust.
set(CPACK_DEBIAN_TOKEN-DESK_PACKAGE_DEPENDS
  "ca-certificates, libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6 (<< 6.7), libsecret-1-0, qt6-translations-l10n")
set(CPACK_DEBIAN_TOKEN-DESK_PACKAGE_RECOMMENDS "qt6-wayland, gnome-keyring | kwalletmanager")
set(CPACK_DEBIAN_TOKEN-DESK_PACKAGE_SUGGESTS token-desk-sandbox)
set(CPACK_DEBIAN_TOKEN-DESK-SANDBOX_PACKAGE_NAME token-desk-sandbox)
set(CPACK_DEBIAN_TOKEN-DESK-SANDBOX_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_TOKEN-DESK-SANDBOX_DESCRIPTION "${sandbox_summary}\n${sandbox_description}")
set(CPACK_DEBIAN_TOKEN-DESK-SANDBOX_PACKAGE_ENHANCES token-desk)

set(CPACK_RPM_COMPONENT_INSTALL ON)
set(CPACK_RPM_MAIN_COMPONENT token-desk)
set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_PACKAGE_RELEASE ${revision})
set(CPACK_RPM_PACKAGE_LICENSE Apache-2.0)
set(CPACK_RPM_PACKAGE_GROUP "Applications/Productivity")
set(CPACK_RPM_PACKAGE_AUTOREQ ON)
set(CPACK_PACKAGE_RELOCATABLE OFF)
# Folders of others, where ours only adds files.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION)
foreach(folder applications bash-completion bash-completion/completions fish fish/vendor_completions.d icons icons/hicolor
    icons/hicolor/scalable icons/hicolor/scalable/apps icons/hicolor/symbolic icons/hicolor/symbolic/apps licenses man
    man/man1 metainfo zsh zsh/site-functions)
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION ${CMAKE_INSTALL_PREFIX}/share/${folder})
endforeach()
foreach(size ${icon_sizes})
  list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
    ${CMAKE_INSTALL_PREFIX}/share/icons/hicolor/${size}x${size} ${CMAKE_INSTALL_PREFIX}/share/icons/hicolor/${size}x${size}/apps)
endforeach()
set(CPACK_RPM_TOKEN-DESK_PACKAGE_SUMMARY "${desk_summary}")
set(CPACK_RPM_TOKEN-DESK_PACKAGE_DESCRIPTION "${desk_description}")
set(CPACK_RPM_TOKEN-DESK_PACKAGE_REQUIRES
  "ca-certificates, (qt6-qtsvg or qt6-svg), (qt6-qtbase or qt6-sql-sqlite), (qt6-qttranslations or qt6-translations), libsecret-1.so.0()(64bit)")
set(CPACK_RPM_TOKEN-DESK-SANDBOX_PACKAGE_NAME token-desk-sandbox)
set(CPACK_RPM_TOKEN-DESK-SANDBOX_PACKAGE_SUMMARY "${sandbox_summary}")
set(CPACK_RPM_TOKEN-DESK-SANDBOX_PACKAGE_DESCRIPTION "${sandbox_description}")
# The sources' date instead of now, no name of the computer, no links named after builds; nothing that changes the files,
# so that both packages hold the same.
string(CONCAT CPACK_RPM_SPEC_MORE_DEFINE
  "%define packager ${TOKENDESK_MAINTAINER}\n"
  "%define _buildhost localhost\n"
  "%define use_source_date_epoch_as_buildtime 1\n"
  "%define clamp_mtime_to_source_date_epoch 1\n"
  "%define _build_id_links none\n"
  "%define __os_install_post %{nil}")
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/eachgenerator.cmake)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_LIST_DIR}/rpmfiles.cmake)
set(CPACK_TOKENDESK_LICENCE ${CMAKE_SOURCE_DIR}/LICENSE)

include(CPack)
