// Has nothing of its own: the headers that tests share are precompiled for it.
