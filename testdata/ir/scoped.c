// C++ in a file named .c: told by `::` in code that is compiled.
int g(int n);

#ifdef NOWHERE
int left_out(int n)
{
    return (::g(n));
}
#endif

struct Guard {
    int *count;
    ~Guard() { --*count; }
};

int f(int n)
{
    Guard guard = {&n};
    return (::g(n));
}
