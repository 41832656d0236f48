# Read by CPack for each generator. It would put the project's summary above the descriptions of the packages, which
# have summaries of their own.
unset(CPACK_PACKAGE_DESCRIPTION_SUMMARY)
