// Classes: methods, construction, bases, virtual calls, references, operators.
extern "C" int f(int);

class Base {
public:
    Base() : kind(1) {}
    explicit Base(int k);
    virtual ~Base();
    virtual int run(int n = 4);
    int kind;
};

struct Member {
    Member(int n);
    ~Member();
    int value = 3;
};

class Derived : public Base {
public:
    Derived(int &r) : Base(r), target(r), member(7) {}
    ~Derived() override { f(kind); }
    int run(int n) override { return Base::run(n) + count + this->kind; }
    static int total;
    static int sum(int n) { return total + n; }
    Derived &operator+=(int n)
    {
        count += n;
        return *this;
    }
    int operator[](int i) const { return i + count; }
    operator bool() const { return count != 0; }
    int &place() { return count; }

private:
    int &target;
    Member member;
    int count = 9;
    int plain;
};

int Derived::total = 5;

Base::Base(int k)
{
    kind = k;
}

int calls(Base *base, Derived &derived, const Base &seen)
{
    int n = base->run() + derived.run(1) + derived.Base::run(2);
    derived += 3;
    if (derived)
        n = derived[4];
    derived.place() = 5;
    n += Derived::sum(6) + seen.kind;
    Base *up = &derived;
    Derived *down = static_cast<Derived *>(up);
    return n + (down == nullptr) + reinterpret_cast<int &>(n);
}

namespace outer {
namespace {
int hidden(int n)
{
    return n;
}
}
int shown(int n)
{
    return hidden(n);
}
}

struct Aggregate {
    Member one;
    int two;
};

void copies(Aggregate &from)
{
    Aggregate to = from;
    to = from;
    Aggregate list[2] = {{Member(1), 2}, from};
    f(to.two + list[1].two);
}
