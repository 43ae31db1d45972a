"""Tests of the ways to pay and of what banks say was paid."""
