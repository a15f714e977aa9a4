// An operator none of whose overloads fits, in a chain: each operand is lowered once. (Twice, the chain would be 2^24 instructions
// long.)
struct Item {
    int n;
};
struct Other {
    int n;
};
struct Sink {
    int n;
};

Sink &operator<<(Sink &sink, const Item &item);

void Chain(Sink &sink, const Other &c)
{
    sink << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c << c;
}
