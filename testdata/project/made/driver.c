int Made(void)
{
    return 1;
}
