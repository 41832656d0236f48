# Debian keeps licences and changelogs in a way of its own, and has a folder of its own for zsh. In an RPM the licence's
# text goes along.
if(CPACK_GENERATOR STREQUAL "RPM")
  foreach(package ${CPACK_COMPONENTS_ALL})
    set(share "${CPACK_TEMPORARY_DIRECTORY}/${package}${CPACK_PACKAGING_INSTALL_PREFIX}/share")
    file(REMOVE "${share}/doc/${package}/changelog.Debian.gz")
    file(MAKE_DIRECTORY "${share}/zsh/site-functions")
    file(RENAME "${share}/zsh/vendor-completions/_${package}" "${share}/zsh/site-functions/_${package}")
    file(REMOVE_RECURSE "${share}/zsh/vendor-completions")
    file(COPY "${CPACK_TOKENDESK_LICENCE}" DESTINATION "${share}/licenses/${package}")
    # rpm puts back only what is newer than the sources' date, and a working tree has older files.
    execute_process(COMMAND find "${CPACK_TEMPORARY_DIRECTORY}/${package}" -exec touch --no-dereference
      --date=@$ENV{SOURCE_DATE_EPOCH} {} + COMMAND_ERROR_IS_FATAL ANY)
  endforeach()
endif()
