# What makes a flaw harder to exploit. ./dev test-packages looks for each in the programs that it finds in the packages.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)

check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

target_compile_definitions(tokendesk_flags INTERFACE _GLIBCXX_ASSERTIONS)
# Some compilers define a lower level by themselves.
target_compile_options(tokendesk_flags INTERFACE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
foreach(flag stack-protector-strong stack-clash-protection cf-protection)
  string(MAKE_C_IDENTIFIER "has_${flag}" has)
  check_cxx_compiler_flag(-f${flag} ${has})
  if(${has})
    target_compile_options(tokendesk_flags INTERFACE -f${flag})
  endif()
endforeach()
target_link_options(tokendesk_flags INTERFACE -Wl,-z,relro,-z,now,-z,noexecstack,--as-needed)

# Where it was built shows nowhere, so that two builds are alike.
target_compile_options(tokendesk_flags INTERFACE
  "-ffile-prefix-map=${CMAKE_BINARY_DIR}=." "-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.")
