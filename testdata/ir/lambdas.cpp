// Lambdas are functions with a record of what they capture; templates appear as instantiated.
extern "C" int f(int);

int captures(int a, int &r)
{
    int local = 1;
    auto by_value = [a, local](int n) { return a + local + n; };
    auto by_ref = [&](int n) { local += n; r = n; };
    by_ref(2);
    return by_value(3);
}

struct Holder {
    int member;
    int get()
    {
        auto read = [this] { return member; };
        return read() + [](int n) { return f(n); }(4);
    }
};

template <class T> T largest(T a, T b)
{
    return a > b ? a : b;
}

template <class T> struct Box {
    T value;
    Box(T v) : value(v) {}
    ~Box() { f(2); }
    T get() { return value; }
};

int templates(int n)
{
    Box<int> box(n);
    Box<char> small('c');
    int list[3] = {1, 2, 3};
    for (int one : list)
        n += one;
    for (auto &one : list)
        one = n;
    return largest(n, box.get()) + small.get();
}
