// No C++, although `::` stands in code that is left out (for C++), in a "text ::like this" and here: (::g(1)).
int g(int n);

#ifdef __cplusplus
int left_out(int n)
{
    return (::g(n));
}
#endif

int f(void *p)
{
    int *class = p;
    return g(*class);
}
